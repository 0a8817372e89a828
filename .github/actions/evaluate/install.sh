#!/usr/bin/env bash
# Puts the command line in a folder of this run, and says where: from a package, or from the source beside this file.
set -euo pipefail

folder="$RUNNER_TEMP/tisim"
package="${PACKAGE:-}"
if [ -z "$package" ]; then
  source="$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)"
  (cd "$source" && npm ci --ignore-scripts --no-audit && npm run --silent pack)
  for made in "$source"/dist/*-cli-*.tgz; do package="$made"; done
fi
npm install --prefix "$folder" --ignore-scripts --no-audit --no-save "$package"
echo "tisim=$folder/node_modules/tenant-isolation-simulator-cli/tisim.cjs" >> "$GITHUB_OUTPUT"
