/** The program of a thread in which Tesseract runs: it tells its version when it is ready, then the words of each task. */
import { parentPort } from 'node:worker_threads';
import type { RecognitionTask } from './recognizer.js';
import { startWasmTesseract } from './wasm-tesseract.js';

const tesseract = await startWasmTesseract();
parentPort?.on('message', (task: RecognitionTask) => parentPort?.postMessage(tesseract.recognize(task)));
parentPort?.postMessage(tesseract.version);
