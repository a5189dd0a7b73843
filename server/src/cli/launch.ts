import * as nodeModule from 'node:module';

// Node 22 and later keep the compiled code of what is loaded from here on. That is why the command itself is a file of
// its own.
const enableCompileCache: unknown = Reflect.get(nodeModule, 'enableCompileCache');
if (typeof enableCompileCache === 'function') enableCompileCache();

nodeModule.createRequire(__filename)('./main.js');
