/** Part paths are absolute inside the package and written without a leading slash: `xl/worksheets/sheet1.xml`. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Where the relationships of a part stand; the package itself is the part with the empty path. */
export function relationshipsPath(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The path that a target means when it stands in the relationships of `part`. */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folderOf(part).split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The target that means `path` in the relationships of `part`; relative, because some programs know no other. */
export function relativeTarget(part: string, path: string): string {
  const from = folderOf(part).split('/').slice(0, -1);
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return '../'.repeat(from.length - shared) + to.slice(shared).join('/');
}
