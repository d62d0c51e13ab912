using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PhanAnh.Cli;

/// <summary>Writes JSON documents one a line, in camelCase; Vietnamese stands in them as it is read.</summary>
internal sealed class JsonLines(Stream output) : IDisposable
{
    /// <summary>How documents are written. The output is a file or a pipe, never a page of HTML.</summary>
    internal static JsonWriterOptions Form => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    // A writer over the stream itself would make the system write each line by itself.
    private readonly ArrayBufferWriter<byte> _line = new(4096);
    private Utf8JsonWriter? _writer;

    public void Write<T>(T state, Action<Utf8JsonWriter, T> document)
    {
        _line.ResetWrittenCount();
        _writer ??= new(_line, Form);
        _writer.Reset();
        document(_writer, state);
        _writer.Flush();
        _line.Write("\n"u8);
        output.Write(_line.WrittenSpan);
    }

    public void Dispose() => _writer?.Dispose();
}
