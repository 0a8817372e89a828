import { strToU8, zipSync } from 'fflate';

/**
 * Stands in for JSZip where the library for slides asks for it (`electron/vite.config.ts`): fflate is here already, and
 * JSZip would bring five packages more, one of them under a licence that does not ship.
 */
// The library imports it as the default.
// oxlint-disable-next-line import/no-default-export
export default class ZipForSlides {
  readonly #files: Record<string, Uint8Array> = {};

  /** Folders of a ZIP are in the names of its files. */
  folder(): this {
    return this;
  }

  file(name: string, content: string, options?: { readonly base64?: boolean }): this {
    this.#files[name] = options?.base64 ? bytesOf(content) : strToU8(content);
    return this;
  }

  generateAsync(): Promise<Uint8Array> {
    return Promise.resolve(zipSync(this.#files));
  }
}

function bytesOf(base64: string): Uint8Array {
  return strToU8(atob(base64), true);
}
