import 'react';

declare module 'react' {
  interface InputHTMLAttributes<T> {
    /** Asks for a folder instead of files: every browser knows it, React's types do not. */
    webkitdirectory?: string;
  }
}
