namespace PhanAnh.Cli;

/// <summary>Standard input as a file, for what is read by place rather than from front to end. The file is gone when this is disposed, though whoever has it open may read on.</summary>
internal sealed class InputCopy : IDisposable
{
    private InputCopy()
    {
    }

    /// <summary>A file that nobody but its owner can read.</summary>
    public string Path { get; } = System.IO.Path.GetTempFileName();

    public static async ValueTask<InputCopy> OfStandardInputAsync(CancellationToken cancellation)
    {
        var copy = new InputCopy();
        try
        {
            using var input = Console.OpenStandardInput();
            using var file = new FileStream(copy.Path, FileMode.Open, FileAccess.Write, FileShare.None, 1 << 16);

            // Nothing interrupts a read of standard input, so it is left waiting when the tool is to end.
            await input.CopyToAsync(file, cancellation).WaitAsync(cancellation).ConfigureAwait(false);
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }

    public void Dispose() => File.Delete(Path);
}
