/** Tests of how long something takes stay out of mutation runs, where all takes longer and is made often. */
export const canTime = process.env['MUTATE_TESTS'] === undefined;
