using Microsoft.Win32.SafeHandles;

namespace PhanAnh;

/// <summary>A file that, outside Windows, only its owner may read; on Windows the folder's rights decide.</summary>
internal static class SecretFile
{
    internal static SafeFileHandle Open(string path, FileMode mode = FileMode.OpenOrCreate)
    {
        if (!OperatingSystem.IsWindows() && (mode == FileMode.Create || !File.Exists(path)))
        {
            new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.OpenOrCreate,
                Access = FileAccess.Write,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            }).Dispose();
        }

        return File.OpenHandle(path, mode, FileAccess.ReadWrite, FileShare.Read);
    }
}
