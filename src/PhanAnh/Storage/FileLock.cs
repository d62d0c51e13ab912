using Microsoft.Win32.SafeHandles;

namespace PhanAnh;

/// <summary>
/// Keeps a second writer out, in this process or another, by an empty file beside the store. The store's own file cannot do it: outside Windows, opening
/// it with <see cref="FileShare.Read"/> lets other writers in, and <see cref="FileShare.None"/> would keep out those who only read.
/// </summary>
/// <remarks>The empty file stays; what locks is that it is open, so the end of a process, however sudden, frees it.</remarks>
internal static class FileLock
{
    private const string Suffix = ".lock";

    /// <exception cref="IOException">Somebody has the store open.</exception>
    internal static SafeFileHandle Take(string path)
    {
        try
        {
            return File.OpenHandle(path + Suffix, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw new IOException($"The store {path} is open already, in this process or another; a store has one writer.", e);
        }
    }
}
