using PhanAnh.Core;

namespace PhanAnh.Samples.OwnProvince;

/// <summary>A guard of the province's own: whoever reports a repair attaches photographs. The file names it as <c>PhotosAttached(2)</c>.</summary>
internal static class PhotosAttached
{
    /// <summary>Pure and thread-safe: it looks at nothing but the scope and the arguments of the row.</summary>
    internal static GuardRule Rule { get; } = new(
        nameof(PhotosAttached),
        Arguments: (1, 1),
        ReadsAct: true,
        (scope, arguments) => scope.Act is RecordAnswerAct answer
            && answer.Evidence.Count(file => file.MediaType.StartsWith("image/", StringComparison.Ordinal)) >= int.Parse(arguments[0], System.Globalization.CultureInfo.InvariantCulture));
}
