#!/usr/bin/env bash
# Judges the files, shows what was found in the log and the summary, and ends with the status of the command line.
set -euo pipefail

# Patterns match files or nothing; each line is one pattern, and blanks in names stay.
shopt -s nullglob globstar
files=()
while IFS= read -r pattern; do
  pattern="${pattern#"${pattern%%[![:space:]]*}"}"
  pattern="${pattern%"${pattern##*[![:space:]]}"}"
  [ -z "$pattern" ] && continue
  found=()
  # A name that is there is no pattern, whatever signs it holds. Patterns are expanded, never run.
  if [ -e "$pattern" ]; then found=("$pattern"); else IFS='' ; found=($pattern); unset IFS; fi
  if [ "${#found[@]}" -eq 0 ]; then
    echo "No file matches $pattern." >&2
    exit 2
  fi
  for one in "${found[@]}"; do
    # A name that begins with a hyphen is a file all the same.
    case "$one" in -*) files+=("./$one") ;; *) files+=("$one") ;; esac
  done
done <<< "$FILES"
if [ "${#files[@]}" -eq 0 ]; then
  echo 'No files are named.' >&2
  exit 2
fi

# Names in files are not ours: whatever they say, it is no command to the runner.
pause="$(node -p 'crypto.randomUUID()')"
report="$(mktemp)"
status=0
echo "::stop-commands::$pause"
node "$TISIM" evaluate "${files[@]}" --fail-on "$FAIL_ON" > "$report" || status=$?
cat "$report"
if [ -n "$OUTPUT" ] && [ "$status" -lt 2 ]; then
  node "$TISIM" evaluate "${files[@]}" --fail-on "$FAIL_ON" --format "$FORMAT" > "$OUTPUT" || test $? -eq "$status"
fi
echo "::$pause::"

{
  echo '### Tenant isolation'
  echo
  # Indented text is code in Markdown; nothing in it is read as anything else.
  sed 's/^/    /' "$report"
} >> "$GITHUB_STEP_SUMMARY"
echo "status=$status" >> "$GITHUB_OUTPUT"
rm -f "$report"
exit "$status"
