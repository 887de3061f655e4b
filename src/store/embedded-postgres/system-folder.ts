/**
 * Root's programs and data lie here, where an unprivileged account can go: a
 * store of root only points to them, because /root is closed to others.
 */
export const SYSTEM_FOLDER = '/var/lib/kehoach';
