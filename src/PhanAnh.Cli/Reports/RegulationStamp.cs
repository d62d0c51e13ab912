using System.Security.Cryptography;
using System.Text;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Cli;

/// <summary>A fingerprint of everything besides the events that facts depend on: regulations, calendars, units, places, and the code that folds.</summary>
internal static class RegulationStamp
{
    public static string Of(IEnumerable<Regulation> regulations, ReadOnlySpan<byte> units, ReadOnlySpan<byte> places)
    {
        var text = new StringBuilder();
        text.Append(typeof(FactSet).Module.ModuleVersionId).Append('\n').Append(typeof(Case).Module.ModuleVersionId).Append('\n');
        foreach (var regulation in regulations.OrderBy(known => known.Preset.Stamp.Id, StringComparer.Ordinal).ThenBy(known => known.Preset.Stamp.Version))
        {
            text.Append(regulation.Preset.Stamp.Id).Append(' ').Append(regulation.Preset.Stamp.ContentHash).Append('\n');
            foreach (var name in regulation.Calendars.Names.Order(StringComparer.Ordinal))
            {
                text.Append(name).Append(' ').Append(regulation.Calendars.Find(name)!.Calendar.Version).Append('\n');
            }
        }

        text.Append(Convert.ToHexStringLower(SHA256.HashData(units))).Append('\n').Append(Convert.ToHexStringLower(SHA256.HashData(places)));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
