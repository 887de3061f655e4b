import type { Words } from '../language.js';

export const commonOptionHelp: Readonly<Record<string, Words>> = {
  store: {
    vi: 'kho dữ liệu: một thư mục, hoặc postgres://…; mặc định .kehoach trong thư mục hiện tại',
    en: 'the store: a folder, or postgres://…; default: .kehoach in the working directory',
  },
  lang: { vi: 'ngôn ngữ của thông báo: vi hoặc en', en: 'language of messages: vi or en' },
  help: { vi: 'xem hướng dẫn', en: 'show this help' },
  version: { vi: 'xem phiên bản', en: 'show the version' },
};
