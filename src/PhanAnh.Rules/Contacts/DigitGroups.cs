namespace PhanAnh.Rules;

/// <summary>What the grouping of a number's digits tells.</summary>
internal static class DigitGroups
{
    extension(ReadOnlySpan<DigitGroup> groups)
    {
        /// <summary>Whether some letter was read as a digit.</summary>
        internal bool ContainsGuess()
        {
            foreach (var group in groups)
            {
                if (group.Guessed)
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>
        /// "08 38000000", "(08) 3800 0000": the area code of Hồ Chí Minh City or Hà Nội before 2017 stands by itself, as nobody groups a
        /// mobile number.
        /// </summary>
        internal bool StartLikeAnOldLandline() => groups.Length > 1 && groups[0].Digits is "08" or "04";
    }
}
