/** The package has no types: what is used of it. */
declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  interface TesseractApi {
    Init(folder: string | null, language: string, mode: number): number;
    SetVariable(name: string, value: string): boolean;
    SetPageSegMode(mode: number): void;
    /** The picture at /input; 0 if it could be read. */
    SetImageFile(): number;
    SetSourceResolution(dpi: number): void;
    SetRectangle(left: number, top: number, width: number, height: number): void;
    Recognize(monitor: null): number;
    GetHOCRText(page: number): string;
    Version(): string;
    Clear(): void;
  }
  interface TesseractModule {
    FS: { writeFile(path: string, bytes: Uint8Array): void };
    TessBaseAPI: new () => TesseractApi;
  }
  export default function start(options: { print?: (line: string) => void; printErr?: (line: string) => void }): Promise<TesseractModule>;
}
