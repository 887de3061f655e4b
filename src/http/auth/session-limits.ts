import type { Config } from '../../config/config.js';
import type { SessionLimits } from '../../store/accounts/sessions.js';

export function sessionLimits({ sessionIdleMinutes, sessionHours }: Config): SessionLimits {
  return { idleSeconds: sessionIdleMinutes * 60, mostSeconds: sessionHours * 3600 };
}
