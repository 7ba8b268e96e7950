"""Words of several languages with other forms of them, which have one stem, for tests of the search.

Each line is a word and its forms; the texts that tests make of them say nothing.
"""

INFLECTIONS = {
    "fr": """
        équipe équipes
        évaluation évaluations évaluer évaluée évaluées évalués
        hôpital hôpitaux
        qualité qualités
        activité activités
        collaboration collaborations collaborer
        obstacle obstacles
        soignant soignants soignante
        difficulté difficultés
    """,
    "es": """
        colaboración colaboraciones colaborar
        educación educaciones
        evaluación evaluaciones evaluado evaluadas
        equipo equipos
        hospital hospitales
        médico médicos médica
        enfermera enfermeras
        dificultad dificultades
        tenían tener
    """,
    "pt": """
        avaliação avaliações avaliado avaliar
        colaboração colaborações
        hospital hospitais
        profissional profissionais
        equipe equipes
        responsável responsáveis
        médico médicos médica
        dificuldade dificuldades
    """,
    "de": """
        Haus Häuser Hauses
        Krankenhaus Krankenhäuser Krankenhauses
        Zusammenarbeit Zusammenarbeiten
        Bewertung Bewertungen
        Einrichtung Einrichtungen
        Maßnahme Maßnahmen
        Qualität Qualitäten
    """,
    "ar": """
        المستشفيات مستشفى مستشفيات والمستشفيات للمستشفى
        الفريق فريق والفريق بالفريق
        التحسين تحسين
        الجودة جودة للجودة
        المشاركة مشاركة مشاركات
        التزام الالتزام
        بيانات البيانات
    """,
}
GROUPS = {
    language: [line.split() for line in lines.split("\n") if line.strip()] for language, lines in INFLECTIONS.items()
}
WORDS = {language: [word for group in groups for word in group] for language, groups in GROUPS.items()}
PARTICLES = {
    "fr": ["l’équipe", "d'évaluation", "qu’elle", "aujourd’hui", "auto-évaluation", "d’auto-évaluation", "de", "les"],
    "es": ["de", "la", "los", "post-evaluación"],
    "pt": ["da", "os", "d'água", "auto-avaliação"],
    "de": ["der", "und", "geht’s", "Haus-Bewertung"],
    "ar": ["من", "EHR", "الدم", "دم"],
}
"""Words of other kinds: small, elided, hyphenated, foreign ones."""
