using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PhanAnh.Reporting;

/// <summary>
/// A report as it was issued: its bytes, their hash, and what it was made from. Immutable: later corrections do not change it but appear as
/// <see cref="Restatement"/>s of it.
/// </summary>
public sealed class FrozenReport
{
    /// <summary>The version of the form; a newer one is refused.</summary>
    public const int Schema = 1;

    private readonly byte[] _bytes;

    private FrozenReport(byte[] bytes, string period, Instant frozenAt, LogDigest log)
    {
        _bytes = bytes;
        Hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        Period = period;
        FrozenAt = frozenAt;
        Log = log;
    }

    /// <summary>What to keep: UTF-8 JSON, to be stored as it is.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>SHA-256 of <see cref="Bytes"/>, 64 lower-case hexadecimal digits: to be recorded elsewhere, such as in the letter that goes with the report.</summary>
    public string Hash { get; }

    /// <summary>The period, in the form that <see cref="PeriodScheme.TryParse"/> reads.</summary>
    public string Period { get; }

    /// <summary>When it was frozen.</summary>
    public Instant FrozenAt { get; }

    /// <summary>What was known then.</summary>
    public LogDigest Log { get; }

    /// <summary>Freezes a report.</summary>
    /// <param name="report">The report; only a final one can be frozen.</param>
    /// <param name="log">The digest of the log it was made from.</param>
    /// <param name="regulations">The regulations it was counted under, whose presets and calendar versions it records.</param>
    /// <param name="frozenAt">Now.</param>
    /// <param name="frozen">The frozen report.</param>
    /// <param name="refusal"><see cref="ReportCodes.NotFinal"/>, or <see cref="ReportCodes.Identified"/> where it holds identities.</param>
    public static bool TryFreeze(
        Report report,
        LogDigest log,
        IEnumerable<Regulation> regulations,
        Instant frozenAt,
        [NotNullWhen(true)] out FrozenReport? frozen,
        [NotNullWhen(false)] out ReportRefusal? refusal)
    {
        refusal = report.Status != ReportStatus.Final ? new(ReportCodes.NotFinal, [report.Period.ToString()])
            : report.IdentifiedFor is not null ? new(ReportCodes.Identified, [report.Period.ToString()])
            : null;
        frozen = refusal is null ? new(Write(report, log, regulations, frozenAt), report.Period.ToString(), frozenAt, log) : null;
        return refusal is null;
    }

    /// <summary>Reads a frozen report back.</summary>
    /// <param name="bytes">The bytes that were kept.</param>
    /// <param name="hash">The hash that was recorded elsewhere.</param>
    /// <param name="frozen">The frozen report.</param>
    /// <param name="refusal"><see cref="ReportCodes.FrozenChanged"/> where the hash is another one, <see cref="ReportCodes.FrozenMalformed"/> where it is no frozen report.</param>
    public static bool TryRead(
        ReadOnlySpan<byte> bytes, string hash, [NotNullWhen(true)] out FrozenReport? frozen, [NotNullWhen(false)] out ReportRefusal? refusal)
    {
        frozen = null;
        var found = Convert.ToHexStringLower(SHA256.HashData(bytes));
        refusal = string.Equals(found, hash, StringComparison.OrdinalIgnoreCase) ? null : new(ReportCodes.FrozenChanged, [found, PeriodText.Excerpt(hash)]);
        if (refusal is null)
        {
            frozen = Read(bytes);
            refusal = frozen is null ? new(ReportCodes.FrozenMalformed, []) : null;
        }

        return refusal is null;
    }

    internal JsonDocument Open() => JsonDocument.Parse(_bytes);

    private static byte[] Write(Report report, LogDigest log, IEnumerable<Regulation> regulations, Instant frozenAt)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, ReportJson.Pretty))
        {
            json.WriteStartObject();
            json.WriteNumber("frozen", Schema);
            json.WriteString("period", report.Period.ToString());
            json.WriteString("frozenAt", OffsetText.Format(frozenAt));
            json.WriteString("logDigest", log.Value);
            json.WriteNumber("logCases", log.Cases);
            json.WriteNumber("logPosition", log.Position);
            json.WriteStartArray("regulations");
            foreach (var regulation in regulations.OrderBy(known => known.Preset.Stamp.Id, StringComparer.Ordinal).ThenBy(known => known.Preset.Stamp.Version))
            {
                Write(json, regulation);
            }

            json.WriteEndArray();
            json.WritePropertyName("report");
            ReportJson.Write(json, report);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Regulation regulation)
    {
        json.WriteStartObject();
        json.WriteString("preset", regulation.Preset.Stamp.Id);
        json.WriteNumber("version", regulation.Preset.Stamp.Version);
        json.WriteString("contentHash", regulation.Preset.Stamp.ContentHash);
        json.WriteStartObject("calendars");
        foreach (var name in regulation.Calendars.Names.Order(StringComparer.Ordinal))
        {
            json.WriteString(name, regulation.Calendars.Find(name)!.Calendar.Version);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static FrozenReport? Read(ReadOnlySpan<byte> bytes)
    {
        var copy = bytes.ToArray();
        try
        {
            using var document = JsonDocument.Parse(copy);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("frozen", out var schema) && schema.TryGetInt32(out var number) && number is >= 1 and <= Schema
                && root.TryGetProperty("report", out _)
                && Text(root, "period") is { } period && Text(root, "logDigest") is { } digest
                && root.TryGetProperty("logCases", out var cases) && cases.TryGetInt32(out var count)
                && root.TryGetProperty("logPosition", out var last) && last.TryGetInt64(out var position)
                && Text(root, "frozenAt") is { } at && OffsetText.TryParse(at, out var frozenAt)
                    ? new(copy, period, frozenAt, new(digest, count, position))
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (InvalidOperationException)
        {
            // A number where a text should stand, or the reverse.
            return null;
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
