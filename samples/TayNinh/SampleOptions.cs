using System.Diagnostics.CodeAnalysis;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Samples.TayNinh;

/// <summary>What the command line asks for. Everything has a default, so that the sample runs without arguments.</summary>
internal sealed record SampleOptions
{
    internal const string Usage = """
        Cách dùng: dotnet run -c Release --project samples/TayNinh -- [LỆNH.jsonl] [tùy chọn]
          --preset TỆP     dùng bản quy định khác, ví dụ bản sao đã sửa một thời hạn
          --units TỆP      danh sách đơn vị xử lý
          --hours GIỜ      giờ hành chính, ví dụ "07:30-11:30,13:00-17:00"
          --case MÃ        hồ sơ được kể lại từ đầu đến cuối
          --at THỜI_ĐIỂM   thời điểm lập danh sách quá hạn, ví dụ 2025-02-05T08:00:00+07:00
        """;

    /// <summary>The commands; those beside the program where left out.</summary>
    internal string Commands { get; init; } = Beside("commands-2025-02.jsonl");

    /// <summary>The units.</summary>
    internal string Units { get; init; } = Beside("units.json");

    /// <summary>A regulation instead of the one that ships with the library.</summary>
    internal string? Preset { get; init; }

    /// <summary>The office hours, which the regulation leaves to the adopter.</summary>
    internal string Hours { get; init; } = "07:30-11:30,13:00-17:00";

    /// <summary>The case whose life is told.</summary>
    internal string Case { get; init; } = "TN-2025-0215";

    /// <summary>The instant of the list of what is overdue: 08:00 on the third working day after Tết.</summary>
    internal Instant At { get; init; } = Instant.FromUtc(2025, 2, 5, 1, 0);

    /// <summary>Reads the arguments; false where they are not understood.</summary>
    internal static bool TryParse(IReadOnlyList<string> arguments, [NotNullWhen(true)] out SampleOptions? options)
    {
        options = new();
        for (var i = 0; i < arguments.Count && options is not null; i++)
        {
            options = arguments[i].StartsWith("--", StringComparison.Ordinal)
                ? ++i < arguments.Count ? options.With(arguments[i - 1], arguments[i]) : null
                : options with { Commands = arguments[i] };
        }

        return options is not null;
    }

    private SampleOptions? With(string name, string value) => name switch
    {
        "--preset" => this with { Preset = value },
        "--units" => this with { Units = value },
        "--hours" => this with { Hours = value },
        "--case" => this with { Case = value },
        "--at" when OffsetText.TryParse(value, out var at) => this with { At = at },
        _ => null,
    };

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, "data", file);
}
