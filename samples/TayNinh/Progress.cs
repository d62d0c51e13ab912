using System.Diagnostics;

namespace PhanAnh.Samples.TayNinh;

/// <summary>A counter on the terminal for work that takes longer than a second; silent in a file or a pipe.</summary>
internal sealed class Progress(TextWriter errors, Screen screen)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly long _start = Stopwatch.GetTimestamp();
    private TimeSpan _shown;

    internal void Report(int commands)
    {
        var elapsed = Stopwatch.GetElapsedTime(_start);
        if (screen.IsWatched && elapsed > Patience && elapsed - _shown > Interval)
        {
            _shown = elapsed;
            errors.Write($"\rĐang chạy: {commands} lệnh…");
        }
    }

    internal void End()
    {
        if (_shown > TimeSpan.Zero)
        {
            errors.Write($"\r{new string(' ', 40)}\r");
        }
    }
}
