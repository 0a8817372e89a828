export default {
  'app.nothingToUndo': 'Nothing to undo',
  'app.nothingToRedo': 'Nothing to redo',
} as const;
