import config from './jest.config.js';

/** Everything: also what runs the built program, and each command of README.md and docs/commands.md in a fresh copy. */
export default { ...config, testPathIgnorePatterns: ['/node_modules/'], testTimeout: 600_000 };
