using Microsoft.Win32.SafeHandles;

namespace PhanAnh;

/// <summary>A file that, outside Windows, only its owner may read; on Windows the folder's rights decide.</summary>
internal static class SecretFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <exception cref="UnauthorizedAccessException">Others may read the file, and it is not ours to forbid it.</exception>
    internal static SafeFileHandle Open(string path, FileMode mode = FileMode.OpenOrCreate)
    {
        if (OperatingSystem.IsWindows())
        {
            return OpenHandle(path, mode);
        }

        if (mode == FileMode.Create || !File.Exists(path))
        {
            new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.Write,
                UnixCreateMode = OwnerOnly,
            }).Dispose();
        }

        var handle = OpenHandle(path, mode);
        try
        {
            // A file that came out of a backup, or was copied, has the rights of whoever wrote it.
            if ((File.GetUnixFileMode(handle) & ~OwnerOnly) != UnixFileMode.None)
            {
                File.SetUnixFileMode(handle, OwnerOnly);
            }

            return handle;
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    private static SafeFileHandle OpenHandle(string path, FileMode mode) => File.OpenHandle(path, mode, FileAccess.ReadWrite, FileShare.Read);
}
