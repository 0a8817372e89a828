/** What the window gives the main process to write; it always asks where. */
export interface ExportRequest {
  /** With its ending, such as policy.json. */
  readonly suggestedName: string;
  readonly text: string;
}

export interface PdfRequest {
  /** With its ending, such as report.pdf. */
  readonly suggestedName: string;
  /** A whole page that needs nothing but itself. */
  readonly html: string;
}

export interface PngRequest {
  /** With its ending, such as picture.png. */
  readonly suggestedName: string;
  readonly png: Uint8Array<ArrayBuffer>;
}

/** A film or a set of slides: what is made in the window and is no text. */
export interface MediaRequest {
  /** With its ending, such as lesson.webm. */
  readonly suggestedName: string;
  /** Of a GIF, a WebM or a PowerPoint file. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Several files that belong together. */
export interface FilesRequest {
  /** Of the folder or the ZIP, without an ending. */
  readonly suggestedName: string;
  readonly form: 'folder' | 'zip';
  /** YYYY-MM-DD, which the files in a ZIP carry. */
  readonly date: string;
  /** By their paths from the top, of safe letters, parted by "/". */
  readonly files: readonly (
    | { readonly path: string; readonly text: string }
    | { readonly path: string; readonly png: Uint8Array<ArrayBuffer> }
  )[];
}
