using System.Globalization;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>
/// The state of one rendering: variables, output, limits. Belongs to one thread at a time and can be used again after <see cref="Reset"/>.
/// This file: settings; <c>TemplateContext.Variables.cs</c>: variables and loops; <c>.Output.cs</c>: writing; <c>.Conversions.cs</c>,
/// <c>.Text.cs</c>: values; <c>.Evaluation.cs</c>: running nodes within the limits.
/// </summary>
public partial class TemplateContext : IFormatProvider
{
    private readonly Stack<CultureInfo> _cultures = new();
    private readonly Stack<string> _sourceFiles = new();
    private readonly IEqualityComparer<string> _keyComparer;

    public TemplateContext()
        : this(builtin: null)
    {
    }

    /// <param name="keyComparer">How the members of .NET objects are looked up; null stands for by the letter.</param>
    public TemplateContext(IEqualityComparer<string>? keyComparer)
        : this(null, keyComparer)
    {
    }

    /// <param name="builtin">The built-in functions; null stands for all of them.</param>
    /// <param name="keyComparer">How the members of .NET objects are looked up; null stands for by the letter.</param>
    public TemplateContext(ScriptObject? builtin, IEqualityComparer<string>? keyComparer = null)
    {
        _keyComparer = keyComparer ?? StringComparer.Ordinal;
        BuiltinObject = builtin ?? GetDefaultBuiltinObject();
        _output = _rootOutput;
        PushGlobal(BuiltinObject);
    }

    public delegate bool TryGetMemberDelegate(TemplateContext context, SourceSpan span, object target, string member, out object? value);

    public delegate bool TryGetVariableDelegate(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value);

    /// <summary>What to print in place of an expression that failed.</summary>
    public delegate string RenderRuntimeExceptionDelegate(ScriptRuntimeException exception);

    /// <summary>Prints the message in brackets.</summary>
    public static RenderRuntimeExceptionDelegate RenderRuntimeExceptionDefault => static error => $"[{error.OriginalMessage}]";

    /// <summary>The functions and objects that every template sees below its own.</summary>
    public ScriptObject BuiltinObject { get; }

    public ITemplateLoader? TemplateLoader { get; set; }

    public ParserOptions TemplateLoaderParserOptions { get; set; } = new();

    public LexerOptions TemplateLoaderLexerOptions { get; set; } = new();

    /// <summary>What <c>include</c> has parsed, by path. Share one to parse each template once.</summary>
    public Dictionary<string, Template> CachedTemplates { get; } = [];

    public MemberRenamerDelegate MemberRenamer
    {
        get => _memberRenamer;
        set
        {
            _memberRenamer = value ?? StandardMemberRenamer.Default;
            _accessors.Clear();
        }
    }

    public MemberFilterDelegate? MemberFilter
    {
        get => _memberFilter;
        set
        {
            _memberFilter = value;
            _accessors.Clear();
        }
    }

    /// <summary>Asked for a member that a value does not have.</summary>
    public TryGetMemberDelegate? TryGetMember { get; set; }

    /// <summary>Asked for a variable that no object has.</summary>
    public TryGetVariableDelegate? TryGetVariable { get; set; }

    /// <summary>When set, an expression that fails prints what this gives, and the rendering goes on.</summary>
    public RenderRuntimeExceptionDelegate? RenderRuntimeException { get; set; }

    /// <summary>Steps that a loop and the loops within it may take together, and items that a range may have; 0 is no limit.</summary>
    public int LoopLimit { get; set; } = 1000;

    /// <summary>The limit for loops over an <see cref="IQueryable"/>; null stands for <see cref="LoopLimit"/>.</summary>
    public int? LoopLimitQueryable { get; set; }

    /// <summary>Calls that may be under way at once; 0 is no limit but the stack's.</summary>
    public int RecursiveLimit { get; set; } = 100;

    /// <summary>Levels of a value that are printed; 0 is no limit but the stack's.</summary>
    public int ObjectRecursionLimit { get; set; } = 20;

    /// <summary>Characters that an output or a string may have; longer ones end with <c>...</c>. 0 is no limit.</summary>
    public int LimitToString { get; set; } = 1048576;

    public TimeSpan RegexTimeOut { get; set; } = TimeSpan.FromSeconds(10);

    public CancellationToken CancellationToken { get; set; }

    /// <summary>An unknown variable is an error instead of null.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>Whether statements print; off while an expression is evaluated for its value.</summary>
    public bool EnableOutput { get; set; } = true;

    public bool EnableBreakAndContinueAsReturnOutsideLoop { get; set; }

    /// <summary>A member of null is null instead of an error.</summary>
    public bool EnableRelaxedTargetAccess { get; set; }

    /// <summary>An unknown member is null instead of an error.</summary>
    public bool EnableRelaxedMemberAccess { get; set; } = true;

    /// <summary>Calling an unknown function gives null instead of an error.</summary>
    public bool EnableRelaxedFunctionAccess { get; set; }

    /// <summary>An index out of range gives null instead of an error.</summary>
    public bool EnableRelaxedIndexerAccess { get; set; } = true;

    /// <summary>Indexing with null gives null instead of an error.</summary>
    public bool EnableNullIndexer { get; set; }

    /// <summary>Using a function that ends without <c>ret</c> in an expression is an error instead of null.</summary>
    public bool ErrorForStatementFunctionAsExpression { get; set; }

    /// <summary>What is printed by an indented code block is indented as the block is.</summary>
    public bool AutoIndent { get; set; } = true;

    /// <summary>The former name of <see cref="AutoIndent"/>.</summary>
    [Obsolete("Use AutoIndent instead.")]
    public bool IndentWithInclude
    {
        get => AutoIndent;
        set => AutoIndent = value;
    }

    public bool IndentOnEmptyLines { get; set; } = true;

    public string NewLine { get; set; } = Environment.NewLine;

    /// <summary>The dialect of the templates; only <see cref="ScriptLang.Default"/> can be parsed here.</summary>
    public ScriptLang Language { get; set; } = ScriptLang.Default;

    /// <summary>False: Liquid is not built here.</summary>
    public bool IsLiquid { get; protected set; }

    /// <summary>The scientific mode is not built here: true has no effect.</summary>
    public bool UseScientific { get; set; }

    /// <summary>A place for data of functions of your own.</summary>
    public Dictionary<object, object?> Tags { get; } = [];

    public CultureInfo CurrentCulture => _cultures.TryPeek(out var culture) ? culture : CultureInfo.InvariantCulture;

    public int CultureCount => _cultures.Count;

    public string? CurrentSourceFile => _sourceFiles.TryPeek(out var file) ? file : null;

    public int SourceFileCount => _sourceFiles.Count;

    /// <summary>A new object with all built-in functions. It can be changed without effect on others.</summary>
    public static ScriptObject GetDefaultBuiltinObject() => new BuiltinFunctions();

    public object? GetFormat(Type? formatType) => CurrentCulture.GetFormat(formatType);

    public void PushCulture(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        _cultures.Push(culture);
    }

    public CultureInfo PopCulture() =>
        _cultures.Count > 0 ? _cultures.Pop() : throw new InvalidOperationException("Cannot PopCulture more than PushCulture");

    public void PushSourceFile(string sourceFile)
    {
        ArgumentNullException.ThrowIfNull(sourceFile);
        _sourceFiles.Push(sourceFile);
    }

    public string PopSourceFile() =>
        _sourceFiles.Count > 0 ? _sourceFiles.Pop() : throw new InvalidOperationException("Cannot PopSourceFile more than PushSourceFile");

    /// <summary>Takes off what was pushed and empties the output, so that another template can be rendered.</summary>
    public virtual void Reset()
    {
        while (OutputCount > 1)
            PopOutput();
        ResetOutput();
        while (GlobalCount > 1)
            PopGlobal();
        _cultures.Clear();
        _sourceFiles.Clear();
        ResetEvaluation();
    }
}
