#!/usr/bin/env node
import { run } from './run-say.ts';

process.exitCode = await run(process.argv.slice(2));
