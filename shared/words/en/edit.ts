export default {
  'edit.pictureNotKept':
    'The picture {kind, select, none {is not a PNG or JPEG picture} large {has more than 64 kB} damaged {is damaged} other {has {width} by {height} pixels, more than {max} by {max}}}, so it cannot be kept.',
} as const;
