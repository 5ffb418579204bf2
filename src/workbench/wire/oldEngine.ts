/** A script of the workbench build: takes away from a page what engines of some years ago did not have. */
Reflect.deleteProperty(Promise, "any");
