using System.Runtime.InteropServices;

namespace PhanAnh.Cli;

/// <summary>Standard output as a pipe: whether anybody still reads it. The stream of the console cannot tell: it swallows what a closed pipe refuses.</summary>
internal static class OutputPipe
{
    private const short Gone = 0x08 | 0x10;     // POLLERR of Linux, POLLHUP of macOS

    /// <summary>True where it cannot be told, as on Windows. Costs one call of the system.</summary>
    public static bool HasReader
    {
        get
        {
            var output = new Watched { Descriptor = 1 };
            return OperatingSystem.IsWindows() || Poll(ref output, 1, 0) <= 0 || (output.Happened & Gone) == 0;
        }
    }

    [DllImport("libc", EntryPoint = "poll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Poll(ref Watched watched, nuint count, int timeout);

    [StructLayout(LayoutKind.Sequential)]
    private struct Watched
    {
        public int Descriptor;
        public short Asked;
        public short Happened;
    }
}
