namespace PhanAnh.Cli.Tests;

/// <summary>Commands as people write them, and the units they name.</summary>
internal static class Files
{
    public const string Units =
        """
        { "units": [ { "code": "U1", "name": { "vi": "UBND phường 1", "en": "Ward 1" },
                       "focalPersons": [ { "post": "FocalLeader", "id": "lanh-dao" }, { "post": "FocalOfficer", "id": "can-bo" } ] } ] }
        """;

    public const string Register =
        """{ "do": "Register", "at": "2025-01-22T08:00:00+07:00", "case": "TN-1", "by": { "role": "Submitter", "id": "cd-1" }, "channel": "zalo", "kind": "Reflection", "submitter": { "kind": "Citizen", "id": "cd-1", "name": "Nguyễn Thị Lan", "phone": "0912345678", "email": "lan@example.vn" }, "content": "Đèn đường trước chợ hỏng ba ngày nay.", "place": "Chợ Long Hoa", "occurredAt": "tối hôm qua", "truthful": true }""";

    public const string Classify =
        """{ "do": "Classify", "at": "2025-01-22T09:00:00+07:00", "case": "TN-1", "by": { "role": "ReceptionOfficer", "id": "tiep-nhan" }, "field": "Lighting" }""";

    public const string Dispatch =
        """{ "do": "Dispatch", "at": "2025-01-22T09:30:00+07:00", "case": "TN-1", "by": { "role": "ReceptionOfficer", "id": "tiep-nhan" }, "units": ["U1"], "note": "Đề nghị kiểm tra." }""";

    public const string Accept =
        """{ "do": "Accept", "at": "2025-01-23T09:00:00+07:00", "case": "TN-1", "by": { "role": "HandlingOfficer", "id": "can-bo", "unit": "U1" } }""";

    public static string All => Lines(Register, Classify, Dispatch, Accept);

    /// <summary>The regulation of Tây Ninh, to be copied and changed.</summary>
    public static string Preset
    {
        get
        {
            using var stream = typeof(PresetLibrary).Assembly.GetManifestResourceStream("PhanAnh.Presets.tay-ninh-58-2024")!;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    /// <summary>The same without the role that nobody in it plays: there is nothing to advise.</summary>
    public static string CleanPreset => string.Join('\n', Preset.Split('\n').Where(line => !line.Contains("{\"id\": \"Evaluator\"", StringComparison.Ordinal)));

    public static string Lines(params string[] lines) => string.Join('\n', lines) + "\n";
}
