import { existsSync } from 'node:fs';
import { findBrowsers } from '@/entrypoints/command-line/browsers/find-browsers.ts';

const browsers = findBrowsers({ platform: process.platform, env: process.env, exists: existsSync });

/** The first Chrome, Chromium or Edge on this computer; null where there is none. */
export const chromiumPath = browsers.find(({ family }) => family === 'chromium')?.path ?? null;

/** Firefox's program; null where there is none. */
export const firefoxPath = browsers.find(({ family }) => family === 'firefox')?.path ?? null;
