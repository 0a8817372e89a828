/** The program's version, written into files as `savedWith`; a test holds it against package.json. */
export const APP_VERSION = '1.0.0';
