/**
 * The notices of the packages inside the program. Which ones are inside is known only when it is built, so the build
 * puts them in the place of this sentence.
 */
export const THIRD_PARTY_NOTICES = 'The notices of third parties are put together when the program is built.';
