/// What teachers call keys in German, French and Spanish: used only to guess what was meant.
enum KeyNames {
  /// The names that a key has in other languages.
  static func others(of key: String) -> [String] { table[key] ?? [] }

  private static let table: [String: [String]] = rows.reduce(into: [:]) { table, row in
    table[row.0] = row.1.split(separator: ",").map(String.init)
  }

  private static let rows: [(String, String)] = [
    ("title", "Titel,Überschrift,titre,título"),
    ("summary", "Zusammenfassung,Kurzfassung,résumé,resumen"),
    ("lang", "Sprache,langue,idioma,lengua"),
    ("languages", "Sprachen,langues,idiomas"),
    ("authors", "Autor,Autoren,Autorin,Autorinnen,Verfasser,auteur,auteurs,autrice,autor,autores"),
    ("subjects", "Fach,Fächer,Schulfach,matière,matières,asignatura,asignaturas,materias"),
    ("ages", "Alter,âge,âges,edad,edades"),
    ("level", "Stufe,Schulstufe,Schulart,niveau,nivel"),
    ("setting", "Unterrichtsform,cadre,modalidad"),
    ("connectivity", "Internetverbindung,Verbindung,connexion,conexión"),
    ("duration", "Dauer,durée,duración"),
    ("tools", "Werkzeuge,Hilfsmittel,outils,herramientas"),
    ("techniques", "Methoden,Methode,méthodes,métodos"),
    ("classrooms", "Klassen,Schulklassen,clases,aulas"),
    ("tags", "Schlagwörter,Stichwörter,mots-clés,etiquetas,palabras-clave"),
    ("licence", "Lizenz,licencia"),
    ("consent", "Einwilligung,Einwilligungen,consentement,consentimiento"),
    ("pictures", "Bilder,Fotos,images,imágenes"),
    ("cover", "Titelbild,couverture,portada"),
    ("sdgs", "SDG,Ziele,objectifs,ODD,objetivos,ODS"),
    ("draft", "Entwurf,brouillon,borrador"),
    ("publish", "Datum,Veröffentlichung,fecha"),
    ("person", "Personne,persona"),
    ("name", "Nom,nombre"),
    ("role", "Rolle,Funktion,rôle,rol,función"),
    ("school", "Schule,école,lycée,collège,escuela,colegio"),
    ("country", "Land,pays,país"),
    ("minor", "minderjährig,mineur,menor"),
    ("students", "Schüler,Schülerinnen,élèves,alumnos,estudiantes"),
    ("starts", "Beginn,Anfang,début,inicio"),
    ("ends", "Ende,fin"),
    ("questions", "Fragen,preguntas"),
    ("sessions", "Sitzungen,séances,sesiones"),
    ("speakers", "Redner,Sprecher,intervenants,ponentes"),
    ("number", "Nummer,numéro,número"),
    ("place", "Ort,lieu,lugar"),
    ("withdrawn", "zurückgezogen,zurückgenommen,retiré,retirée,retirado,retirada"),
  ]
}
