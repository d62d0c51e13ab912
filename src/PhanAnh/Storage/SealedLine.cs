using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PhanAnh;

/// <summary>
/// A line of three ASCII texts under fixed names and a check over them, <c>{"case":"…","ref":"…","text":"…","check":"…"}</c>: the form of files of texts
/// and of keys. The check finds damage; who may write the file can also write the check.
/// </summary>
internal static class SealedLine
{
    private const int CheckLength = 16;
    private const string CheckName = "check";

    // Of a member: four quotes, a colon and a comma.
    private const int Quoted = 6;

    /// <summary>The bytes of a line with its line feed; the values need no escapes.</summary>
    internal static byte[] Write(params ReadOnlySpan<(string Name, string Value)> members)
    {
        var length = "{"u8.Length + Quoted + CheckName.Length + CheckLength + "}\n"u8.Length - ",".Length;
        foreach (var (name, value) in members)
        {
            length += name.Length + value.Length + Quoted;
        }

        var line = new byte[length];
        var at = Put("{", line, 0);
        foreach (var (name, value) in members)
        {
            at = Put("\",", line, Put(value, line, Put("\":\"", line, Put(name, line, Put("\"", line, at)))));
        }

        var check = CheckOf(line.AsSpan(0, at));
        Put("\"}\n", line, Put(check, line, Put("\":\"", line, Put(CheckName, line, Put("\"", line, at)))));
        return line;
    }

    /// <summary>The values under these names; none where the line is damaged or has other members.</summary>
    internal static string[]? Read(ReadOnlySpan<byte> line, params ReadOnlySpan<string> names)
    {
        var values = new string[names.Length];
        try
        {
            var reader = new Utf8JsonReader(line);
            reader.Read();
            for (var i = 0; i < names.Length; i++)
            {
                if (!IsNamed(ref reader, names[i]))
                {
                    return null;
                }

                values[i] = Encoding.ASCII.GetString(reader.ValueSpan);
            }

            var covered = (int)reader.BytesConsumed + 1;
            return IsNamed(ref reader, CheckName) && reader.ValueTextEquals(CheckOf(line[..covered])) && reader.Read() && !reader.Read() ? values : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static int Put(string ascii, byte[] line, int at) => at + Encoding.ASCII.GetBytes(ascii, line.AsSpan(at));

    private static bool IsNamed(ref Utf8JsonReader reader, string name) =>
        reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(name)
        && reader.Read() && reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped;

    private static string CheckOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..CheckLength];
}
