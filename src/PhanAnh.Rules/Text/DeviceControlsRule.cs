using System.Collections.Immutable;

namespace PhanAnh.Rules;

/// <summary>
/// C1: U+007F to U+009F. No keyboard makes them; an encoding may have, and then <see cref="LegacyEncodingRule"/> has spoken already.
/// </summary>
internal static class DeviceControlsRule
{
    internal static TextFinding? Find(string raw, in TextScan scan)
    {
        if (scan.DeviceControl < 0)
        {
            return null;
        }

        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = scan.DeviceControl; i < raw.Length; i++)
        {
            if (raw[i] is >= '\u007F' and <= '\u009F')
            {
                spans.Add(new TextSpan(i, 1));
            }
        }

        return new TextFinding(TextRule.DeviceControls, FindingConfidence.Certain, spans.ToImmutable());
    }
}
