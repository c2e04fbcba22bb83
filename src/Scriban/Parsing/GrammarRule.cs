namespace Scriban.Parsing;

/// <summary>How messages call a part of the grammar, and show its form.</summary>
internal sealed record GrammarRule(string Name, string Form)
{
    public static readonly GrammarRule Page = new("ScriptPage", "...");
    public static readonly GrammarRule Expression = new("expression statement", "<expression>");
    public static readonly GrammarRule Assign = new("assign expression", "<target_expression> = <value_expression>");
    public static readonly GrammarRule Binary = new("binary expression", "<expression> operator <expression>");
    public static readonly GrammarRule Unary = new("unary expression", "<operator> <expression>");
    public static readonly GrammarRule Conditional = new("conditional expression", "<condition> ? <then_value> : <else_value>");
    public static readonly GrammarRule Pipe = new("pipe expression", "<expression> | <expression>");
    public static readonly GrammarRule Nested = new("nested expression", "(<expression>)");
    public static readonly GrammarRule Indexer = new("indexer expression", "<expression>[<index_expression>]");
    public static readonly GrammarRule Array = new("array initializer", "[item1, item2,...]");
    public static readonly GrammarRule Call = new("function call expression", "<target_expression> <arguemnt[0]> ... <arguement[n]>");
    public static readonly GrammarRule Interpolated = new("interpolated expression", "{<expression>}");
    public static readonly GrammarRule If = new("if statement", "if <expression> ... end|else|else if");
    public static readonly GrammarRule Else = new("else statement", "else | else if <expression> ... end|else|else if");
    public static readonly GrammarRule Case = new("case statement", "case <expression> ... end|when|else");
    public static readonly GrammarRule When = new("when statement", "when <expression> ... end|when|else");
    public static readonly GrammarRule For = new("for statement", "for <variable> in <expression> ... end");
    public static readonly GrammarRule TableRow = new("tablerow statement", "tablerow <variable> in <expression> ... end");
    public static readonly GrammarRule While = new("while statement", "while <expression> ... end");
    public static readonly GrammarRule Capture = new("capture statement", "capture <variable> ... end");
    public static readonly GrammarRule With = new("with statement", "with <variable> ... end");
    public static readonly GrammarRule Wrap = new("wrap statement", "wrap <function_call> ... end");
    public static readonly GrammarRule Function = new("function statement", "func <variable> ... end");
    public static readonly GrammarRule Parameter = new("parameter", "<name> or <name>=<value>");
    public static readonly GrammarRule Import = new("import statement", "import <expression>");
    public static readonly GrammarRule ReadOnly = new("readonly statement", "readonly <variable>");

    public string Explain(string message) => $"Error while parsing {Name}: {message} in: {Form}";
}
