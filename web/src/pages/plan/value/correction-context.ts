import { createContext } from 'react';

/** Whose values are shown, and whether this person may put them right. */
export const CorrectionContext = createContext({ planId: '', mayEdit: false });
