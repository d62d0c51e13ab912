using System.Runtime.InteropServices;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Words ahead of an address that were found in a text.</summary>
/// <param name="End">Behind their last letter in the skeleton.</param>
/// <param name="Confidence">How sure an address with a number is behind them.</param>
/// <param name="IsShort">Whether they stand in other matters too, so that a number alone behind them is no address: "hộ khẩu 2 bản".</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct AddressCue(int End, PassageConfidence Confidence, bool IsShort);
