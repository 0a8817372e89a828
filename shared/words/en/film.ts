export default {
  'film.stepNamed': 'Step {step, number} of {steps, number}: {name}',
  'film.step': 'Step {step, number} of {steps, number}',
  'film.refused': 'Refused',
  'film.signIn': 'Sign-in',
  'film.runs': 'Runs',
  'film.data': 'Data',
  'film.status': '{status, select, Succeeded {Succeeded} other {Failed}}',
  'film.everyStepRan': 'Every step ran: no gate on its way was shut.',
  'film.failedAtGate': 'The run failed at the gate of {tenants}.',
  'film.succeeded': 'The run succeeded.',
  'film.whatDoYouThink': 'What do you think?',
  'film.answer': 'Answer: {answer}',
} as const;
