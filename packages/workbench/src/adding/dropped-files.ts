/** A file with its path in what was dropped or chosen, so that a report keeps its sidecar beside it. */
export interface NamedFile {
  readonly path: string;
  readonly file: File;
}

/** Files that were chosen; a chosen folder's are named by their path in it. */
export function chosenFiles(list: FileList | null): readonly NamedFile[] {
  return [...(list ?? [])].map((file) => ({
    path: file.webkitRelativePath === "" ? file.name : file.webkitRelativePath,
    file,
  }));
}

/** Files that were dropped, those of folders too. Must be called while the drop is being handled. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly NamedFile[]> {
  // Both are asked for at once: what was dropped is gone after the first wait.
  const dropped = [...transfer.items].map((item) => ({
    entry: item.webkitGetAsEntry(),
    file: item.getAsFile(),
  }));
  const files = await Promise.all(
    dropped.map(({ entry, file }) => {
      if (entry !== null) return filesOf(entry);
      return Promise.resolve(file === null ? [] : [{ path: file.name, file }]);
    }),
  );
  return files.flat();
}

async function filesOf(entry: FileSystemEntry): Promise<readonly NamedFile[]> {
  const path = entry.fullPath.replace(/^\//, "");
  if (isFile(entry)) {
    const { promise, resolve, reject } = Promise.withResolvers<File>();
    entry.file(resolve, reject);
    return [{ path, file: await promise }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: NamedFile[] = [];
  for (;;) {
    // A browser gives a hundred at a time, and none when there are no more.
    const { promise, resolve, reject } = Promise.withResolvers<FileSystemEntry[]>();
    reader.readEntries(resolve, reject);
    const entries = await promise;
    if (entries.length === 0) return found;
    for (const each of entries) found.push(...(await filesOf(each)));
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
