import type { HtmlTagDescriptor, Plugin } from 'vite';

const START = /\/src\/start\.tsx$/u;

/** Into index.html: the part with which every page starts and its style sheets come along with the small one that asks for it. */
export function startAhead(): Plugin {
  return {
    name: 'start-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const start = Object.values(bundle).find((part) => part.type === 'chunk' && part.moduleIds.some((id) => START.test(id)));
        if (start?.type !== 'chunk') throw new Error('No part of the page is made of start.tsx.');
        return [
          link({ rel: 'modulepreload', href: start.fileName }),
          ...[...(start.viteMetadata?.importedCss ?? [])].map((href) => link({ rel: 'stylesheet', href })),
        ];
      },
    },
  };
}

function link({ rel, href }: { rel: string; href: string }): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, crossorigin: true, href: `/${href}` }, injectTo: 'head' };
}
