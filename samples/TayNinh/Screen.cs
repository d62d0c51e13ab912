namespace PhanAnh.Samples.TayNinh;

/// <summary>Where the output goes: how wide a line may be, and whether somebody watches while it is made.</summary>
/// <param name="Width">Characters a line, 80 to 120.</param>
/// <param name="IsWatched">Whether progress may be shown; never where errors go into a file or a pipe.</param>
internal sealed record Screen(int Width, bool IsWatched)
{
    private const int Narrowest = 80;
    private const int Widest = 120;

    /// <summary>What a file or a pipe gets.</summary>
    internal static Screen Piped { get; } = new(100, false);

    internal static Screen OfConsole() =>
        Console.IsOutputRedirected
            ? Piped with { IsWatched = !Console.IsErrorRedirected }
            : new(Math.Clamp(Console.WindowWidth, Narrowest, Widest), !Console.IsErrorRedirected);
}
