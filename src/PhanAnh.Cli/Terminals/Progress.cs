using System.Globalization;
using NodaTime;

namespace PhanAnh.Cli;

/// <summary>A line on standard error that counts while long work goes on; nothing where nobody looks, and nothing in the first second.</summary>
internal sealed class Progress(Terminal terminal, string sentence) : IDisposable
{
    private static readonly Duration Patience = Duration.FromSeconds(1);
    private static readonly Duration Beat = Duration.FromMilliseconds(200);

    private readonly Instant _start = SystemClock.Instance.GetCurrentInstant();
    private Instant _next = SystemClock.Instance.GetCurrentInstant() + Patience;
    private bool _shown;

    /// <summary>Tells how much is done. Cheap: the clock is asked once in 256 calls.</summary>
    public void Report(long done)
    {
        if ((done & 255) == 0)
        {
            Tell(done);
        }
    }

    /// <summary>The same for work that is reported now and then.</summary>
    public void Tell(long done)
    {
        if (!terminal.IsWatched)
        {
            return;
        }

        var now = SystemClock.Instance.GetCurrentInstant();
        if (now >= _next)
        {
            _next = now + Beat;
            _shown = true;
            var seconds = (long)(now - _start).TotalSeconds;
            terminal.Error.Write("\r" + terminal.Say(sentence, Text(done), Text(seconds)));
        }
    }

    public void Dispose()
    {
        if (_shown)
        {
            terminal.Error.Write("\r\u001b[K");
        }
    }

    private static string Text(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
