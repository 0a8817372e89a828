/** What another language says of each message of a room: all of them, and no other. */
export type Texts<English> = Readonly<Record<keyof English, string>>;
