using System.Reflection;
using System.Text;

namespace Scriban.Runtime;

/// <summary>The default names: <c>ThisIsAName</c> is <c>this_is_a_name</c> in templates.</summary>
public static class StandardMemberRenamer
{
    public static readonly MemberRenamerDelegate Default = Rename;

    public static string Rename(MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Rename(member.Name);
    }

    /// <summary>An underscore where a capital follows a small letter or starts a word after a run of capitals.</summary>
    public static string Rename(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var result = new StringBuilder(name.Length + 4);
        var wasUpper = false;
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (char.IsUpper(c))
            {
                var startsWord = wasUpper && i + 1 < name.Length && char.IsLower(name[i + 1]);
                if (i > 0 && name[i - 1] != '_' && (!wasUpper || startsWord))
                    result.Append('_');
                wasUpper = true;
            }
            else
            {
                wasUpper = false;
            }

            result.Append(char.ToLowerInvariant(c));
        }

        return result.ToString();
    }
}
