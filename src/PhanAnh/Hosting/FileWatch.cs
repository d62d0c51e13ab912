using System.Collections.Immutable;

namespace PhanAnh;

/// <summary>Tells once when files have changed and then stayed as they are for a moment: an editor saves in several strokes.</summary>
internal sealed class FileWatch : IDisposable
{
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(300);

    private readonly Timer _calm;
    private ImmutableArray<FileSystemWatcher> _watchers = [];

    internal FileWatch(Action changed) => _calm = new(_ => changed());

    /// <summary>Watches these files and no others. One whose folder does not exist, or whose name can be no file's, is not watched.</summary>
    internal void Follow(IEnumerable<string> paths)
    {
        var before = _watchers;
        _watchers =
        [
            .. paths.Where(path => path.Length > 0 && !path.Contains('\0', StringComparison.Ordinal))
                .Select(Path.GetFullPath)
                .Distinct(StringComparer.Ordinal)
                .GroupBy(path => Path.GetDirectoryName(path) ?? path, path => Path.GetFileName(path), StringComparer.Ordinal)
                .Where(folder => Directory.Exists(folder.Key))
                .Select(folder => Watch(folder.Key, folder)),
        ];
        Stop(before);
    }

    public void Dispose()
    {
        Stop(_watchers);
        _calm.Dispose();
    }

    private FileSystemWatcher Watch(string folder, IEnumerable<string> names)
    {
        var watcher = new FileSystemWatcher(folder);
        foreach (var name in names)
        {
            watcher.Filters.Add(name);
        }

        watcher.Changed += Settle;
        watcher.Created += Settle;
        watcher.Renamed += Settle;
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Settle(object sender, FileSystemEventArgs change) => _calm.Change(Calm, Timeout.InfiniteTimeSpan);

    private static void Stop(ImmutableArray<FileSystemWatcher> watchers)
    {
        foreach (var watcher in watchers)
        {
            watcher.Dispose();
        }
    }
}
