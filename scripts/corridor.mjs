#!/usr/bin/env node
// The `corridor` command: makes things ready, then runs cli/corridor.ts under the pinned Node.

import { checkOwnNode, ensureInstalled, handOver, pinnedNode } from './launch.mjs'

checkOwnNode()
ensureInstalled()
handOver(pinnedNode(), 'cli/corridor.ts', process.argv.slice(2))
