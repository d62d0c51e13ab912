using System.Text.Encodings.Web;
using System.Text.Json;

namespace PhanAnh.Cli;

/// <summary>Writes JSON documents one a line, in camelCase; Vietnamese stands in them as it is read.</summary>
internal sealed class JsonLines(Stream output) : IDisposable
{
    // The output is a file or a pipe, never a page of HTML.
    private readonly Utf8JsonWriter _writer =
        new(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    public void Write<T>(T state, Action<Utf8JsonWriter, T> document)
    {
        document(_writer, state);
        _writer.Flush();
        output.WriteByte((byte)'\n');
        _writer.Reset();
    }

    public void Dispose() => _writer.Dispose();
}
