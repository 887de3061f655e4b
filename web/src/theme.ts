import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** Navy, as on the cover of an official file. */
const navy: MantineColorsTuple = [
  '#eef4fb',
  '#dce7f4',
  '#b6cde6',
  '#8db1d8',
  '#6a99cc',
  '#4f86c1',
  '#2f6bab',
  '#20558e',
  '#173f6b',
  '#0e2a4a',
];
/** Mantine's yellow ends where words on it can hardly be read. */
const yellow: MantineColorsTuple = [
  '#fff9db',
  '#fff3bf',
  '#ffec99',
  '#ffe066',
  '#ffd43b',
  '#fcc419',
  '#fab005',
  '#d99400',
  '#8f5b00',
  '#6b4300',
];

/** Calm, dense enough for 1366 × 768; the fonts are those that the computer has. */
export const theme = createTheme({
  colors: { navy, yellow },
  primaryColor: 'navy',
  primaryShade: 8,
  autoContrast: true,
  fontFamily: "system-ui, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif",
  fontFamilyMonospace: "ui-monospace, Consolas, 'Noto Sans Mono', monospace",
  // Mantine's smallest words (12, in badges 11 pixels) are too small for eyes that are no longer young.
  fontSizes: { xs: '0.8125rem' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // Named alone: `Modal.extend` would bring dialogs along before there are any.
  components: {
    Badge: { defaultProps: { size: 'lg', variant: 'light', fw: 500, radius: 'sm', tt: 'none' } },
    // Fields beside each other stand on one line, whichever of them says more.
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
    Modal: { styles: { title: { fontWeight: 600 } } },
    Drawer: { styles: { title: { fontWeight: 600 } } },
  },
});

/** Mantine's own greys and tints miss the contrast that WCAG AA asks of words (4.5 : 1). */
export const resolveCssVariables: CSSVariablesResolver = ({ colors }) => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#495057',
    '--mantine-color-placeholder': '#5c636a',
    '--mantine-color-error': '#b3202a',
    ...Object.fromEntries(Object.entries(colors).map(([name, shades]) => [`--mantine-color-${name}-light-color`, shades[9]])),
    '--mantine-color-red-outline': '#b3202a',
    '--mantine-color-green-light-color': '#1b5e20',
    '--mantine-color-red-light-color': '#9b1c24',
    '--mantine-color-orange-light-color': '#8a3c00',
    '--mantine-color-teal-light-color': '#055e48',
    '--mantine-color-gray-light-color': '#343a40',
  },
  dark: {},
});
