/** Whoever closes the page is asked first, while there is something to lose: `guard(true)` … `guard(false)`. */
export function leavingGuard(): (isNeeded: boolean) => void {
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  return (isNeeded) => {
    if (isNeeded) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  };
}
